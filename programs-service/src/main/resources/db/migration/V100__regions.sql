-- Regions of Indonesia as the Ministry of Home Affairs (Kemendagri) numbers them. Filled by V101.

create table region (
    -- Codes compare byte by byte, so that a prefix search uses the key's index.
    code      varchar(13) collate "C" not null,
    name      varchar(100)            not null,
    level     varchar(10)             not null generated always as (
                  case char_length(code) when 2 then 'PROVINCE' when 5 then 'CITY'
                                         when 8 then 'KECAMATAN' else 'KELURAHAN' end) stored,
    parent    varchar(8) collate "C" generated always as (
                  case char_length(code) when 2 then null when 5 then left(code, 2)
                                         when 8 then left(code, 5) else left(code, 8) end) stored,
    bps_codes varchar(10)[]           not null default '{}',
    constraint pk_region primary key (code),
    constraint ck_region_code check (code ~ '^[1-9][0-9](\.[0-9]{2}(\.[0-9]{2}(\.[1-9][0-9]{3})?)?)?$'),
    constraint ck_region_name check (name = btrim(name) and name <> '')
);
comment on table region is
    'Provinces, cities and regencies, kecamatan, kelurahan and desa: Kepmendagri 300.2.2-2138/2025.';
comment on column region.level is
    'CITY stands for a kota or a kabupaten, KELURAHAN for a kelurahan (last part 1…), a desa (2…) or a desa adat (3…).';
comment on column region.bps_codes is
    'Codes the statistics office (BPS) uses for the same place, edition 2018; they differ beyond the dots, and several may have become one.';
