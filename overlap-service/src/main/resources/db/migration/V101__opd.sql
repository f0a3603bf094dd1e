create table opd (
    code       varchar(40) not null,
    region     varchar(5)  not null,
    name       text        not null,
    short_name text        not null,
    active     boolean     not null,
    version    bigint      not null,
    constraint pk_opd primary key (region, code),
    constraint ck_opd_version check (version > 0)
);
comment on table opd is 'Own copy of the registry of agencies (OPD), which programs-service keeps; follows the topic selaras.opds. The same codes are used in every city.';
comment on column opd.version is 'The newest version seen; older ones change nothing.';
