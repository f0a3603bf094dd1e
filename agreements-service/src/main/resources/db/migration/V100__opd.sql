-- The agencies, as programs-service publishes them on the compacted topic selaras.opds.

create table opd (
    code       varchar(40)  not null,
    region     varchar(13)  not null,
    name       varchar(300) not null,
    active     boolean      not null,
    version    bigint       not null,
    constraint pk_opd primary key (code),
    constraint ck_opd_region check (region ~ '^[1-9][0-9](\.[0-9]{2})?$'),
    constraint ck_opd_version check (version >= 0)
);
comment on table opd is 'Copy of the OPD registry; programs-service owns the facts, this service only follows its topic.';
comment on column opd.active is 'False where the agency was dissolved or removed from the registry; its agreements stay.';
comment on column opd.version is 'Version of the registry''s record; an older one never overwrites a newer one. 0 after a removal: whatever comes next is newer.';
