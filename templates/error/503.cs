<?cs call:refusal(L.error.title_503, L.error.text_503, L.error.next_503) ?>
