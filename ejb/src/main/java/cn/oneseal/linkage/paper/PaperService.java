package cn.oneseal.linkage.paper;

import cn.oneseal.account.Caller;
import cn.oneseal.account.Callers;
import cn.oneseal.audit.AuditService;
import cn.oneseal.audit.Sm3;
import cn.oneseal.calendar.BusinessClock;
import cn.oneseal.document.compose.QrCode;
import cn.oneseal.document.layout.BoxesMark;
import cn.oneseal.handover.FileRule;
import cn.oneseal.linkage.LinkageService;
import cn.oneseal.linkage.ResultPush;
import cn.oneseal.linkage.SenderRule;
import cn.oneseal.persistence.FileDownload;
import cn.oneseal.persistence.KeyPage;
import cn.oneseal.persistence.Slice;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.refusal.Texts;
import cn.oneseal.sealing.Press;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The deciding body's papers, from the sheet to the receipt (R20, R23, 三（二）). */
@Stateless
@DenyAll
public class PaperService {

  private static final String SUBJECT = "PAPER_PUSH";

  /** The code's width with the free zone around it, mm. */
  private static final int CODE_SIZE = 28;

  private static final String CLAUSE = "R20, 三（二）";

  @Inject private Callers callers;
  @Inject private LinkageService linkage;
  @Inject private PaperRepository papers;
  @Inject private Press press;
  @Inject private AuditService audit;
  @Inject private BusinessClock clock;

  /** Returns a part of the papers of the caller's body, the newest first. */
  @RolesAllowed("official")
  public KeyPage<PaperPush> list(PaperState state, Slice slice) {
    return papers.list(sender().bodyId(), state, clock.today(), slice);
  }

  /** Returns a paper; another body's is not found. */
  @RolesAllowed("official")
  public PaperPush open(long paperId) {
    return papers
        .find(sender().bodyId(), paperId)
        .orElseThrow(() -> Refusal.of("not-found", "paper"));
  }

  /** Returns all that was entered of a paper's way. */
  @RolesAllowed("official")
  public List<PaperEntry> entries(long paperId) {
    return papers.entries(open(paperId).id());
  }

  /** Returns a scanned slip as it was entered. */
  @RolesAllowed("official")
  public FileDownload slip(long receiptId) {
    return papers
        .slip(sender().bodyId(), receiptId)
        .orElseThrow(() -> Refusal.of("not-found", "file"));
  }

  /** Returns the code on the cover sheet: where anybody verifies the document; empty before one. */
  @RolesAllowed("official")
  public List<BoxesMark.Box> code(long paperId) {
    String document = open(paperId).document();
    return document == null
        ? List.of()
        : QrCode.draw(press.verificationOf(document), 0, 0, CODE_SIZE).boxes();
  }

  /** Sends a push's result on paper too, for a reason. */
  @RolesAllowed("official")
  public void decide(UUID pushId, String reason) {
    Caller caller = sender();
    ResultPush push = linkage.open(pushId);
    if (!caller.isOf(push.fromBodyId())) {
      throw Refusal.of("not-found", "push");
    }
    String why = Texts.required("paperReason", reason, 500);
    if (!papers.create(pushId, why, clock.now(), clock.today(), caller.username())) {
      throw Refusal.of("paper-exists").byClause(CLAUSE);
    }
    audit.done("PAPER_PUSH_DECIDED", SUBJECT, null, pushId.toString());
  }

  /** Makes the numbered sheet, to an addressee whom the official enters. */
  @RolesAllowed("official")
  public void makeSheet(long paperId, String addressee) {
    open(paperId);
    String to = Texts.required("paperAddressee", addressee, 200);
    if (!papers.sheet(
        paperId, to, clock.today().getYear(), clock.now(), callers.current().username())) {
      throw Refusal.of("paper-sheet-made").byClause(CLAUSE);
    }
    audit.done("PAPER_SHEET_MADE", SUBJECT, paperId, to);
  }

  /** Records that it goes out now, or puts the entry of that right. */
  @RolesAllowed("official")
  public void send(long paperId, PaperSending sending) {
    sending.requireFor(open(paperId), clock.today());
    papers.send(paperId, sending, clock.now(), clock.today(), callers.current().username());
    audit.done("PAPER_SENT", SUBJECT, paperId, sending.carrier());
  }

  /** Records the receipt with its scanned slip, or puts the entry of that right. */
  @RolesAllowed("official")
  public void receive(long paperId, PaperReceipt receipt, String fileName, byte[] slip) {
    receipt.requireFor(open(paperId), clock.today());
    String name = FileRule.requireName(fileName);
    String type = FileRule.mediaType(name);
    FileRule.requireSize(slip.length);
    FileRule.requireNoProgram(name, slip);
    papers.receive(
        paperId,
        receipt,
        new FileDownload(name, type, slip),
        Sm3.hex(slip),
        clock.now(),
        clock.today(),
        callers.current().username());
    audit.done("PAPER_RECEIVED", SUBJECT, paperId, receipt.receiver());
  }

  private Caller sender() {
    return SenderRule.require(callers.current());
  }
}
