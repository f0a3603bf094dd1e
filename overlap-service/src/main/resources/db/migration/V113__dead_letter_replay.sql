create table dead_letter_replay (
    topic         varchar(200) not null,
    partition     int          not null,
    record_offset bigint       not null,
    replayed_by   text         not null,
    replayed_at   timestamptz  not null,
    constraint pk_dead_letter_replay primary key (topic, partition, record_offset)
);
comment on table dead_letter_replay is 'Which dead letters were sent to their topic again, when last and by whom.';
comment on column dead_letter_replay.topic is 'The topic of the dead letters, selaras.programs.dead-letter.';
