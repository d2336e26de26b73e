<?cs def:vote_expert_fields() ?>
<?cs call:input(Form.expert, L.vote.expert, "", "l") ?>
<?cs call:input(Form.job, L.vote.post, "", "l") ?>
<?cs call:select(Form.product, L.vote.product, "", View.Products) ?>
<?cs call:select(Form.fit, L.vote.fitness, "", View.Fits) ?>
<?cs call:area(Form.note, L.vote.note, "", "2") ?>
<?cs /def ?>
