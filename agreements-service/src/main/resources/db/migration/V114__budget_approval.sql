-- When budget documents (DPA) were approved: an agreement is to be signed within one month of it.

create table budget_approval (
    region      varchar(13) not null,
    fiscal_year integer     not null,
    opd_code    varchar(40),
    approved_on date        not null,
    constraint uq_budget_approval unique nulls not distinct (region, fiscal_year, opd_code)
);
comment on table budget_approval is 'Set by the secretariat; the deadline of a signature is one month later (PermenPANRB 53/2014).';
comment on column budget_approval.opd_code is 'Null for every OPD of the region that has no row of its own.';
create index ix_opd_region on opd (region, code);
