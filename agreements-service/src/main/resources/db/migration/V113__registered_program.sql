-- The programmes that agreements are compared with, as programs-service tells them on the topic selaras.programs.

create table registered_program (
    region            varchar(13)  not null,
    id                uuid         not null,
    fiscal_year       integer      not null,
    opd_code          varchar(40)  not null,
    version           bigint       not null,
    nomenclature_code varchar(40),
    title             text         not null,
    budget_rupiah     bigint       not null,
    withdrawn         boolean      not null,
    constraint pk_registered_program primary key (region, id)
);
comment on table registered_program is 'Copy of what drift needs; programs-service owns the facts, this service only follows its topic.';
comment on column registered_program.version is 'Of the programme; an older one never overwrites a newer one.';
comment on column registered_program.withdrawn is 'A withdrawal is kept, so that an older event which comes late brings nothing back.';
create index ix_registered_program_opd on registered_program (region, fiscal_year, opd_code) where not withdrawn;
