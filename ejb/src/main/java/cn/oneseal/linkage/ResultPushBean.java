package cn.oneseal.linkage;

import cn.oneseal.account.AccountRepository;
import cn.oneseal.account.Callers;
import cn.oneseal.linkage.contract.v1.ConfirmationV1;
import cn.oneseal.linkage.contract.v1.OfficerV1;
import cn.oneseal.linkage.contract.v1.PushAnswerV1;
import cn.oneseal.linkage.contract.v1.PushClaimV1;
import cn.oneseal.linkage.contract.v1.ResultPushV1;
import cn.oneseal.linkage.contract.v1.ResultPushV1Data;
import cn.oneseal.refusal.ContractBoundary;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.request.PageLimit;
import cn.oneseal.request.SystemRequests;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Remote;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Answers departments' own systems; what they may do the services decide. */
@Stateless
@LocalBean
@Remote(ResultPushV1.class)
@Interceptors(ContractBoundary.class)
@DenyAll
public class ResultPushBean implements ResultPushV1 {

  private static final String CLAIM = "ResultPushV1.claim";
  private static final String ANSWER = "ResultPushV1.answer";

  @Inject private Callers callers;
  @Inject private LinkageService linkage;
  @Inject private PushAnswerService answers;
  @Inject private PushReceipts receipts;
  @Inject private AccountRepository accounts;
  @Inject private SystemRequests requests;

  @Override
  @RolesAllowed("system")
  public List<ResultPushV1Data> fetch(long after, int limit) {
    PageLimit.require(limit, MOST);
    String department = callers.current().bodyCode();
    List<ResultPushV1Data> pushes = new ArrayList<>();
    linkage.after(after, limit).forEach(push -> pushes.add(data(push, department)));
    return pushes;
  }

  private static ResultPushV1Data data(ResultPush push, String department) {
    PushLink link = push.link();
    return new ResultPushV1Data(
        push.id().toString(),
        department,
        push.sentAt().toString(),
        push.content(),
        push.digest(),
        new ResultPushV1Data.Chain(link.sequence(), link.previous(), link.hash()));
  }

  @Override
  @RolesAllowed("system")
  public ConfirmationV1 confirm(String pushId) {
    ResultPush push = linkage.open(id(pushId));
    return new ConfirmationV1(push.id().toString(), push.view().seenAt().toString());
  }

  @Override
  @RolesAllowed("system")
  public List<OfficerV1> officers() {
    Map<Long, String> names = answers.mayName();
    List<OfficerV1> officers = new ArrayList<>();
    accounts
        .usernames(names.keySet())
        .forEach((id, username) -> officers.add(new OfficerV1(username, names.get(id))));
    officers.sort(Comparator.comparing(OfficerV1::getAccount));
    return officers;
  }

  @Override
  @RolesAllowed("system")
  public PushClaimV1 claim(String requestId, String pushId, String claimer) {
    UUID id = id(pushId);
    String claimedAt =
        requests.once(
            requestId, CLAIM, () -> answers.claim(id, official(claimer)).toString(), id, claimer);
    return new PushClaimV1(id.toString(), claimer, claimedAt);
  }

  /** An account that is no official's is nobody who may be named: the service says so. */
  private Long official(String account) {
    if (account == null || account.isBlank()) {
      return null;
    }
    return accounts
        .byUsername(account)
        .flatMap(found -> Optional.ofNullable(found.officialId()))
        .orElseThrow(() -> Refusal.of("push-claimer").onField("claimer"));
  }

  @Override
  @RolesAllowed("system")
  public PushAnswerV1 answer(
      String requestId, String pushId, String answerKind, String answer, String documentNumber) {
    UUID id = id(pushId);
    AnswerForm form = new AnswerForm(kind(answerKind), answer, documentNumber);
    long number =
        Long.parseLong(
            requests.once(
                requestId,
                ANSWER,
                () -> Long.toString(answers.answer(id, form)),
                id,
                form.kind(),
                form.content(),
                form.documentNumber()));
    String answeredAt =
        answers.care(id).answers().stream()
            .filter(each -> each.id() == number)
            .map(each -> each.at().toString())
            .findFirst()
            .orElseThrow();
    return new PushAnswerV1(id.toString(), number, answeredAt);
  }

  private static AnswerForm.Kind kind(String code) {
    if (code == null || code.isEmpty()) {
      throw Refusal.of("required").onField("answerKind");
    }
    try {
      return AnswerForm.Kind.valueOf(code);
    } catch (IllegalArgumentException unknown) {
      throw Refusal.of("code-unknown", code).onField("answerKind");
    }
  }

  @Override
  @RolesAllowed("system")
  public byte[] document(String pushId, String documentNumber) {
    return linkage.document(id(pushId), documentNumber).content();
  }

  @Override
  @RolesAllowed("system")
  public byte[] receipt(String pushId) {
    return receipts.of(id(pushId)).content();
  }

  private static UUID id(String pushId) {
    try {
      return UUID.fromString(pushId);
    } catch (IllegalArgumentException | NullPointerException malformed) {
      throw Refusal.of("id-invalid").onField("pushId");
    }
  }
}
