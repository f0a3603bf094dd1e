insert into webhook_feed (name) values ('findings'), ('coordinations');
