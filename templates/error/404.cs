<?cs call:refusal(L.error.title_404, L.error.text_404, L.error.next_404) ?>
