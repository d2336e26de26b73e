<?cs var:L.mail.dear ?> <?cs var:View.name ?>,

<?cs each:notice = View.Notices ?><?cs var:notice.text ?>
<?cs if:notice.reason ?><?cs var:notice.reason ?>
<?cs /if ?><?cs /each ?>
<?cs var:L.mail.look ?>
<?cs var:View.link ?>

--
<?cs var:L.mail.automatic ?>
<?cs var:L.mail.choose ?>
