<?cs call:refusal(L.error.title_422, L.error.text_422, L.error.next_422) ?>
