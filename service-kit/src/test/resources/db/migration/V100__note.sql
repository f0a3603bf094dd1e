create table note_version (
    record_id     uuid        not null,
    version       bigint      not null,
    region        varchar(13) not null,
    state         varchar(20) not null,
    data          jsonb       not null,
    recorded_at   timestamptz not null default now(),
    sequence      bigint generated always as identity,
    change_number bigint,
    constraint pk_note_version primary key (record_id, version),
    constraint uq_note_version_change_number unique (change_number)
);
create index ix_note_version_unnumbered on note_version (sequence) where change_number is null;
insert into change_feed (name) values ('notes');
insert into webhook_feed (name) values ('notes');
