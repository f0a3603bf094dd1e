-- Other systems can be told that there are new signed versions to pull.

insert into webhook_feed (name) values ('agreements');
