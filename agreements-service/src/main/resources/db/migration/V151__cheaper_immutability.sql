-- The place in the feed is given to every version once; comparing columns costs a fraction of comparing whole rows as JSON.

drop trigger tr_agreement_version_update on agreement_version;
create trigger tr_agreement_version_update before update on agreement_version for each row
    when (old.change_number is not null
        or (new.record_id, new.version, new.region, new.state, new.content, new.sha256, new.budget_total_rupiah,
            new.edit, new.data, new.recorded_at, new.sequence) is distinct from
           (old.record_id, old.version, old.region, old.state, old.content, old.sha256, old.budget_total_rupiah,
            old.edit, old.data, old.recorded_at, old.sequence))
    execute function refuse_change_of_signed_version();
