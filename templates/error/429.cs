<?cs call:refusal(L.error.title_429, L.error.text_429, L.error.next_429) ?>
