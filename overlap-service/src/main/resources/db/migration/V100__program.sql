create table region_year (
    region      varchar(5) not null,
    fiscal_year int        not null,
    revision    bigint     not null,
    constraint pk_region_year primary key (region, fiscal_year),
    constraint ck_region_year_region check (region ~ '^[1-9][0-9](\.[0-9]{2})?$'),
    constraint ck_region_year_fiscal_year check (fiscal_year between 2000 and 2100),
    constraint ck_region_year_revision check (revision > 0)
);
comment on table region_year is
    'One row for each government and budget year: the programmes that can meet. Its row lock lets one transaction at a time judge them.';
comment on column region_year.revision is
    'Counts the transactions that judged this region and year. What an instance holds in memory is as of a revision.';

create table program (
    id             uuid         not null,
    version        bigint       not null,
    region         varchar(5)   not null,
    fiscal_year    int          not null,
    status         varchar(10)  not null,
    compared       boolean      not null,
    opd            varchar(40)  not null,
    opd_name       text         not null,
    title          text,
    budget_rupiah  bigint,
    document       jsonb,
    revision       bigint       not null,
    constraint pk_program primary key (id),
    constraint fk_program_region_year foreign key (region, fiscal_year) references region_year (region, fiscal_year),
    constraint ck_program_version check (version > 0),
    constraint ck_program_status check (status in ('REGISTERED', 'WITHDRAWN')),
    constraint ck_program_registered_has_document
        check (status = 'WITHDRAWN' or (document is not null and title is not null and budget_rupiah is not null)),
    constraint ck_program_withdrawn_not_compared check (status = 'REGISTERED' or not compared),
    constraint ck_program_budget_rupiah check (budget_rupiah >= 0)
);
create index ix_program_region_year_revision on program (region, fiscal_year, revision);
comment on table program is
    'This service''s own copy of the programmes, one row for each at its newest version, as programs-service published it.';
comment on column program.version is
    'The newest version seen. Events of this or an older version change nothing, in whatever order they come.';
comment on column program.status is
    'WITHDRAWN rows stay, so that a late registration does not bring a withdrawn programme back.';
comment on column program.compared is
    'False for withdrawn programmes and for support programmes (x.xx.01), which every agency has.';
comment on column program.document is
    'The programme as published; null where only its withdrawal is known.';
comment on column program.revision is
    'The revision of region_year in which this row last changed: what a memory of an older revision must read again.';
