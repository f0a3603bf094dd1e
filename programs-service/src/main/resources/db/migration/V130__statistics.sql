-- Figures of the statistics office (BPS): series by region, indicator and breakdown, every figure with its revisions
-- and the answer it was taken from.

create table statistic_indicator (
    code       varchar(50) collate "C" not null,
    title      varchar(200)            not null,
    title_en   varchar(200)            not null,
    unit       varchar(30)             not null,
    better     varchar(6)              not null,
    least      numeric                 not null,
    most       numeric,
    aliases    varchar(200)[]          not null default '{}',
    constraint pk_statistic_indicator primary key (code),
    constraint ck_statistic_indicator_code check (code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    constraint ck_statistic_indicator_unit check (unit in ('PERCENT', 'PEOPLE', 'RUPIAH', 'YEARS', 'INDEX')),
    constraint ck_statistic_indicator_better check (better in ('LOWER', 'HIGHER')),
    constraint ck_statistic_indicator_range check (least <= most)
);
comment on table statistic_indicator is 'What is measured. One indicator has one unit; figures are converted when they come in.';
comment on column statistic_indicator.better is 'In which direction the figure ought to move.';
comment on column statistic_indicator.aliases is 'Beginnings of the titles under which the office''s tables name it, for columns of CSV files.';

insert into statistic_indicator (code, title, title_en, unit, better, least, most, aliases) values
    ('poverty-rate', 'Persentase penduduk miskin (P0)', 'Poverty rate (P0)', 'PERCENT', 'LOWER', 0, 100,
     '{Persentase Penduduk Miskin,Tingkat Kemiskinan}'),
    ('poor-people', 'Jumlah penduduk miskin', 'Poor people', 'PEOPLE', 'LOWER', 0, null, '{Jumlah Penduduk Miskin}'),
    ('extreme-poverty-rate', 'Persentase penduduk miskin ekstrem', 'Extreme poverty rate', 'PERCENT', 'LOWER', 0, 100,
     '{Persentase Penduduk Miskin Ekstrem}'),
    ('poverty-gap-index', 'Indeks kedalaman kemiskinan (P1)', 'Poverty gap index (P1)', 'INDEX', 'LOWER', 0, 100,
     '{Indeks Kedalaman Kemiskinan}'),
    ('poverty-severity-index', 'Indeks keparahan kemiskinan (P2)', 'Poverty severity index (P2)', 'INDEX', 'LOWER', 0, 100,
     '{Indeks Keparahan Kemiskinan}'),
    ('poverty-line', 'Garis kemiskinan per kapita per bulan', 'Poverty line per head and month', 'RUPIAH', 'HIGHER', 0, null,
     '{Garis Kemiskinan}'),
    ('gini-ratio', 'Gini ratio', 'Gini ratio', 'INDEX', 'LOWER', 0, 1, '{Gini Ratio}'),
    ('unemployment-rate', 'Tingkat pengangguran terbuka', 'Open unemployment rate', 'PERCENT', 'LOWER', 0, 100,
     '{Tingkat Pengangguran Terbuka}'),
    ('population', 'Jumlah penduduk', 'Population', 'PEOPLE', 'HIGHER', 0, null, '{Jumlah Penduduk}'),
    ('mean-years-of-schooling', 'Rata-rata lama sekolah penduduk 15 tahun ke atas', 'Mean years of schooling, aged 15 and over',
     'YEARS', 'HIGHER', 0, 30, '{Rata-rata Lama Sekolah}'),
    ('life-expectancy', 'Umur harapan hidup', 'Life expectancy', 'YEARS', 'HIGHER', 0, 120,
     '{Umur Harapan Hidup,Usia Harapan Hidup}'),
    ('expenditure-per-head', 'Pengeluaran per kapita disesuaikan per tahun', 'Adjusted expenditure per head and year', 'RUPIAH',
     'HIGHER', 0, null, '{Pengeluaran per Kapita Disesuaikan}'),
    ('sanitation-access', 'Rumah tangga dengan sanitasi layak', 'Households with proper sanitation', 'PERCENT', 'HIGHER', 0, 100,
     '{Persentase Rumah Tangga yang Memiliki Akses terhadap Sanitasi Layak}'),
    ('drinking-water-access', 'Rumah tangga dengan air minum layak', 'Households with proper drinking water', 'PERCENT', 'HIGHER',
     0, 100, '{Persentase Rumah Tangga yang Memiliki Akses terhadap Air Minum Layak}');

create table source_answer (
    id          uuid           not null,
    channel     varchar(4)     not null,
    request     varchar(2000)  not null,
    body        text           not null,
    digest      bytea          not null,
    received_at timestamptz    not null,
    received_by varchar(255)   not null,
    constraint pk_source_answer primary key (id),
    constraint uq_source_answer unique (channel, request, digest),
    constraint ck_source_answer_channel check (channel in ('PULL', 'PUSH', 'CSV'))
);
comment on table source_answer is 'What figures were taken from, word for word: answers of the WebAPI, pushed bodies, CSV files. The same answer again is not stored again.';
comment on column source_answer.request is 'What was asked (the key redacted), or the name the sender gave.';
comment on column source_answer.digest is 'SHA-256 of the body.';
comment on column source_answer.received_by is 'Subject of the token, or the name of the schedule.';

create table statistic_series (
    id           uuid                    not null,
    region       varchar(13) collate "C" not null,
    bps_code     varchar(10) collate "C",
    indicator    varchar(50) collate "C" not null,
    breakdown    varchar(100)            not null,
    created_at   timestamptz             not null,
    confirmed_at timestamptz             not null,
    constraint pk_statistic_series primary key (id),
    constraint uq_statistic_series unique (region, indicator, breakdown),
    constraint fk_statistic_series_region foreign key (region) references region (code),
    constraint fk_statistic_series_indicator foreign key (indicator) references statistic_indicator (code),
    constraint ck_statistic_series_breakdown check (breakdown <> '' and breakdown = btrim(breakdown))
);
comment on column statistic_series.region is 'Code of Kemendagri.';
comment on column statistic_series.bps_code is 'Code of the statistics office for the same region; null where the bridge has none.';
comment on column statistic_series.breakdown is '"total", "urban", "rural", or another label of the source.';
comment on column statistic_series.confirmed_at is 'When a source last gave figures of this series, new or not.';
create index ix_statistic_series_indicator on statistic_series (indicator, region, breakdown);

create table observation_version (
    record_id     uuid                    not null,
    version       bigint                  not null,
    region        varchar(13) collate "C" not null,
    state         varchar(10)             not null,
    data          jsonb                   not null,
    recorded_at   timestamptz             not null,
    sequence      bigint                  not null generated always as identity,
    change_number bigint,
    series_id     uuid                    not null,
    indicator     varchar(50) collate "C" not null,
    breakdown     varchar(100)            not null,
    period        varchar(7) collate "C"  not null,
    value         numeric                 not null,
    channel       varchar(4)              not null,
    answer_id     uuid                    not null,
    first_seen_at timestamptz             not null,
    superseded_at timestamptz,
    constraint pk_observation_version primary key (record_id, version),
    constraint fk_observation_version_series foreign key (series_id) references statistic_series (id),
    constraint fk_observation_version_answer foreign key (answer_id) references source_answer (id),
    constraint ck_observation_version_state check (state in ('STATED', 'REVISED')),
    constraint ck_observation_version_version check (version >= 1 and (version = 1) = (state = 'STATED')),
    constraint ck_observation_version_period check (period ~ '^[12][0-9]{3}(-(0[1-9]|1[0-2]|Q[1-4]|S[12]))?$'),
    constraint ck_observation_version_order check (first_seen_at <= recorded_at and recorded_at <= superseded_at)
);
comment on table observation_version is
    'Every figure with its revisions, never changed afterwards but for superseded_at; also the change feed.';
comment on column observation_version.period is 'Year, month, quarter or semester: 2023, 2023-03, 2023-Q1, 2023-S1.';
comment on column observation_version.value is 'In the unit of the indicator.';
comment on column observation_version.superseded_at is 'When the next version took its place; null for the figure that stands. What was known at a moment: recorded_at <= moment < superseded_at.';
create unique index ix_observation_version_present
    on observation_version (series_id, period) where superseded_at is null;
create index ix_observation_version_list on observation_version (region, indicator, breakdown, period)
    where superseded_at is null;
create index ix_observation_version_indicator on observation_version (indicator, region, breakdown, period)
    where superseded_at is null;
create index ix_observation_version_known on observation_version (region, indicator, breakdown, period, recorded_at);
create index ix_observation_version_answer on observation_version (answer_id);
create unique index ix_observation_version_change_number on observation_version (change_number);
create index ix_observation_version_unnumbered on observation_version (sequence) where change_number is null;

insert into change_feed (name) values ('observations');

create table statistic_pull (
    id              uuid         not null,
    source          varchar(100) not null,
    requested_by    varchar(255) not null,
    requested_at    timestamptz  not null,
    state           varchar(9)   not null,
    started_at      timestamptz,
    finished_at     timestamptz,
    reason          varchar(20),
    message         varchar(2000),
    added           integer      not null default 0,
    revised         integer      not null default 0,
    unchanged       integer      not null default 0,
    rejected        integer      not null default 0,
    remarks         jsonb        not null default '[]',
    constraint pk_statistic_pull primary key (id),
    constraint ck_statistic_pull_state check (state in ('WAITING', 'RUNNING', 'SUCCEEDED', 'FAILED')),
    constraint ck_statistic_pull_times check (
        (state = 'WAITING') = (started_at is null) and (state in ('WAITING', 'RUNNING')) = (finished_at is null)),
    constraint ck_statistic_pull_reason check ((state = 'FAILED') = (reason is not null))
);
comment on table statistic_pull is 'Each pull of a configured source from the WebAPI of the statistics office.';
comment on column statistic_pull.requested_by is 'Subject of the token, or "schedule".';
comment on column statistic_pull.remarks is 'What the source said and was not used: keys no combination explains, places no region answers to, units not understood.';
-- A source waits once at most; whoever asks again meanwhile is given the same pull.
create unique index ix_statistic_pull_open on statistic_pull (source) where state in ('WAITING', 'RUNNING');
create index ix_statistic_pull_source on statistic_pull (source, requested_at desc);
create index ix_statistic_pull_list on statistic_pull (requested_at, id);
