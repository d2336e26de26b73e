<?cs call:refusal(L.error.title_408, L.error.text_408, L.error.next_408) ?>
