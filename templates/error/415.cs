<?cs call:refusal(L.error.title_415, L.error.text_415, L.error.next_415) ?>
