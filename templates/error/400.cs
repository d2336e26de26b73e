<?cs call:refusal(L.error.title_400, L.error.text_400, L.error.next_400) ?>
