<?cs call:refusal(L.error.title_409, L.error.text_409, L.error.next_409) ?>
