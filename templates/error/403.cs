<?cs call:refusal(L.error.title_403, L.error.text_403, L.error.next_403) ?>
