-- The registry of agencies (OPD); this service owns it and publishes it on the topic selaras.opds.

create table opd (
    region     varchar(13) collate "C" not null,
    code       varchar(22) collate "C" not null,
    name       varchar(200)            not null,
    short_name varchar(50)             not null,
    active     boolean                 not null,
    version    bigint                  not null,
    changed_at timestamptz             not null,
    constraint pk_opd primary key (region, code),
    constraint fk_opd_region foreign key (region) references region (code),
    constraint ck_opd_region check (region ~ '^[1-9][0-9]\.[0-9]{2}$'),
    constraint ck_opd_code check (code ~ '^[0-9]\.[0-9]{2}\.[0-9]\.[0-9]{2}\.[0-9]\.[0-9]{2}\.[0-9]{2}\.[0-9]{4}$'),
    constraint ck_opd_name check (btrim(name) <> ''),
    constraint ck_opd_short_name check (short_name ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint ck_opd_version check (version >= 1)
);
comment on table opd is 'Agencies (dinas, badan, kecamatan) of a city or regency.';
comment on column opd.code is 'Unit code; the same code is used again by other cities, hence the region in the key.';
comment on column opd.active is 'False where the agency was dissolved or merged: it registers nothing more, its records stay.';
create index ix_opd_code on opd (code);
