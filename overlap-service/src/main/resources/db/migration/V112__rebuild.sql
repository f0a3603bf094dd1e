create table rebuild (
    id               uuid        not null,
    region           varchar(5)  not null,
    state            varchar(10) not null,
    events_read      bigint      not null default 0,
    events_poisoned  bigint      not null default 0,
    programs_mended  bigint      not null default 0,
    region_years     int         not null default 0,
    findings_changed bigint      not null default 0,
    started_by       text        not null,
    started_at       timestamptz not null,
    progress_at      timestamptz not null,
    finished_at      timestamptz,
    constraint pk_rebuild primary key (id),
    constraint ck_rebuild_state check (state in ('RUNNING', 'DONE', 'FAILED')),
    constraint ck_rebuild_finished check ((state = 'RUNNING') = (finished_at is null))
);
create unique index ix_rebuild_running on rebuild (region) where state = 'RUNNING';
create index ix_rebuild_region on rebuild (region, started_at desc);
comment on table rebuild is 'Each rebuilding of programmes and findings from the topic, and how far it is.';
comment on column rebuild.progress_at is 'Where a running one has made no progress for some minutes, its instance is gone.';
comment on column rebuild.programs_mended is 'Own copies that were missing or older than the topic.';
comment on column rebuild.findings_changed is 'Findings that had to be opened, judged again or superseded; 0 where everything was right.';
