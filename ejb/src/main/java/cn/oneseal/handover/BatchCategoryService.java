package cn.oneseal.handover;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.organization.BodyKind;
import cn.oneseal.organization.Duty;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.transfer.Batch;
import cn.oneseal.transfer.BatchRepository;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The categories that a batch adds to the ten (R6, 二（二）: the list ends in 等), entered by the
 * bureau's liaison while the batch is a draft.
 */
@Stateless
@DenyAll
public class BatchCategoryService {

  private static final String CLAUSE = "R6, 二（二）";

  @Inject private Callers callers;
  @Inject private BatchCategoryRepository categories;
  @Inject private BatchRepository batches;
  @Inject private BusinessClock clock;
  @Inject private AuditService audit;

  /** Returns the categories that a batch adds. */
  @RolesAllowed({"official", "administrator"})
  public List<BatchCategory> list(long batchId) {
    return categories.ofBatch(batchId);
  }

  /** Returns whether the caller may add and take out categories of a batch now. */
  @RolesAllowed({"official", "administrator"})
  public boolean mayChange(long batchId) {
    return isLiaisonOfBureau(callers.current())
        && batches.find(batchId).filter(Batch::isDraft).isPresent();
  }

  /** Adds a category to a batch that is not issued. */
  @RolesAllowed("official")
  public void add(long batchId, String code, String name) {
    Caller caller = requireOpen(batchId);
    BatchCategory added = new BatchCategory(batchId, code, name, clock.now(), caller.username());
    for (BatchCategory each : categories.ofBatch(batchId)) {
      if (each.code().equals(added.code())) {
        throw twice(each.code(), "categoryCode");
      }
      if (each.name().equals(added.name())) {
        throw twice(each.name(), "categoryName");
      }
    }
    categories.add(added);
    audit.done("CATEGORY_ADDED", "BATCH", batchId, added.code());
  }

  /** Takes a category out of a batch that is not issued. */
  @RolesAllowed("official")
  public void remove(long categoryId) {
    BatchCategory category =
        categories.find(categoryId).orElseThrow(() -> Refusal.of("not-found", categoryId));
    requireOpen(category.batchId());
    categories.remove(category);
    audit.done("CATEGORY_REMOVED", "BATCH", category.batchId(), category.code());
  }

  private Caller requireOpen(long batchId) {
    Caller caller = callers.current();
    if (!isLiaisonOfBureau(caller)) {
      throw Caller.notPermitted(Duty.LIAISON).byClause(CLAUSE);
    }
    Batch batch = batches.find(batchId).orElseThrow(() -> Refusal.of("not-found", batchId));
    if (!batch.isDraft()) {
      throw Refusal.of("category-too-late").byClause(CLAUSE);
    }
    return caller;
  }

  private static boolean isLiaisonOfBureau(Caller caller) {
    return caller.has(Duty.LIAISON) && caller.bodyKind() == BodyKind.APPROVAL_BUREAU;
  }

  private static Refusal twice(String what, String field) {
    return Refusal.of("category-twice", what).onField(field).byClause(CLAUSE);
  }
}
