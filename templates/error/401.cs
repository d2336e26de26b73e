<?cs call:refusal(L.error.title_401, L.error.text_401, L.error.next_401) ?>
