<?cs call:refusal(L.error.title_500, L.error.text_500, L.error.next_500) ?>
