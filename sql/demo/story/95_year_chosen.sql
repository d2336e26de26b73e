-- Why the head chose among equals.
UPDATE year_run SET chosen_why = 'Những người bằng điểm ở chỗ cuối: chọn người chủ trì nhiệm vụ trọng tâm của năm, theo ý kiến tại cuộc họp.' WHERE chosen_why = '-';
UPDATE classification_step t JOIN story_class s ON s.id = t.classification_id SET t.at = TIMESTAMP(CONCAT(@last, '-12-11'), '03:30:00'),
  t.reason = 'Chọn người chủ trì nhiệm vụ trọng tâm của năm, theo ý kiến tại cuộc họp.' WHERE t.act = 'choose';
UPDATE audit SET at = TIMESTAMP(CONCAT(@last, '-12-11'), '03:30:00') WHERE noun = 'year_run' AND action = 'choose';
