<?cs call:refusal(L.error.title_414, L.error.text_414, L.error.next_414) ?>
