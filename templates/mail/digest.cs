<?cs var:L.mail.dear ?> <?cs var:View.name ?>,

<?cs var:L.mail.waiting ?>

<?cs each:notice = View.Notices ?>- <?cs var:notice.at ?>: <?cs var:notice.text ?>
<?cs /each ?><?cs if:View.more ?>- <?cs var:View.more ?>
<?cs /if ?>
<?cs var:L.mail.look ?>
<?cs var:View.link ?>

--
<?cs var:L.mail.automatic ?>
<?cs var:L.mail.choose ?>
