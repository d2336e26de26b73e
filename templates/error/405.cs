<?cs call:refusal(L.error.title_405, L.error.text_405, L.error.next_405) ?>
