package cn.oneseal.catalogue;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.instrument.Bases;
import cn.oneseal.instrument.Instrument;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The commitment list: items decided on the applicant's commitment, by an instrument (R13). */
@Stateless
@DenyAll
public class CommitmentService {

  private static final String COMMITMENT = "R13, 三（一）1";
  private static final int LONGEST_COMMITMENT = 4_000;

  @Inject private Callers callers;
  @Inject private CatalogueAccess access;
  @Inject private CatalogueRepository catalogue;
  @Inject private InstrumentEntry entries;
  @Inject private AuditService audit;

  /** Puts an item on the commitment list, by an instrument (R13). */
  @RolesAllowed("official")
  public void listForCommitment(long itemId, CommitmentForm form) {
    Caller caller = access.requireLiaisonOfBureau(callers.current(), COMMITMENT);
    if (catalogue.item(itemId).isEmpty()) {
      throw Refusal.of("not-found", itemId);
    }
    if (form.fromDay() == null) {
      throw Refusal.of("required").onField("fromDay");
    }
    String commitment = Texts.required("commitmentText", form.commitment(), LONGEST_COMMITMENT);
    Instrument instrument = entries.take(form.instrument(), form.provision());
    if (instrument.issuedOn() != null && form.fromDay().isBefore(instrument.issuedOn())) {
      throw Refusal.of("dates-out-of-order", instrument.issuedOn(), form.fromDay())
          .onField("fromDay");
    }
    if (catalogue.listings(itemId).stream().anyMatch(l -> l.instrumentId() == instrument.id())) {
      throw Refusal.of("already-listed").onField("instrumentId").byClause(COMMITMENT);
    }
    catalogue.add(
        new CommitmentListing(
            itemId,
            instrument.id(),
            form.instrument().id() == null ? null : Bases.named(form.provision()),
            commitment,
            form.fromDay(),
            caller.username()));
    audit.done("COMMITMENT_LISTED", "ITEM", itemId, instrument.title());
  }

  /** Refuses whoever may not list items. */
  @RolesAllowed("official")
  public void requireMayList() {
    access.requireLiaisonOfBureau(callers.current(), COMMITMENT);
  }
}
