-- The ministry's nomenclature of sub-activities. Filled by V104.

create table nomenclature (
    edition          varchar(10)             not null,
    code             varchar(20) collate "C" not null,
    title            varchar(500)            not null,
    field_code       varchar(4)              not null,
    field            varchar(200)            not null,
    program_code     varchar(7)              not null,
    program          varchar(300)            not null,
    activity_code    varchar(12)             not null,
    activity         varchar(500)            not null,
    performance      varchar(1000)           not null,
    indicator        varchar(1000)           not null,
    unit             varchar(100)            not null,
    definition       text,
    service_standard boolean                 not null,
    kind             varchar(10)             not null,
    tags             varchar(100)[]          not null,
    constraint pk_nomenclature primary key (edition, code),
    -- Beyond the published pattern the levels 7 (special autonomy) occur in the ministry's own file.
    constraint ck_nomenclature_code
        check (code ~ '^([0-9]|X)\.([0-9]{2}|XX)\.[0-9]{2}\.[1-9]\.[0-9]{2}\.[0-9]{2,4}$'),
    constraint ck_nomenclature_hierarchy
        check (starts_with(code, activity_code || '.') and starts_with(activity_code, program_code || '.')
               and starts_with(program_code, field_code || '.')),
    constraint ck_nomenclature_kind check (kind in ('SERVICE', 'ACTIVITY'))
);
comment on table nomenclature is
    'Sub-activities of city governments by edition: Permendagri 90/2019 with its yearly updates.';
comment on column nomenclature.code is
    'urusan.bidang.program.level.kegiatan.sub-kegiatan; X.XX stands for any field: the support programme every OPD has.';
comment on column nomenclature.field is 'Urusan and bidang urusan.';
comment on column nomenclature.service_standard is 'Part of a minimum service standard (SPM).';
comment on column nomenclature.kind is 'SERVICE (layanan) reaches citizens, ACTIVITY (aktifitas) is the office''s own work.';
create index ix_nomenclature_code on nomenclature (code);
