<?cs call:refusal(L.error.title_413, L.error.text_413, L.error.next_413) ?>
