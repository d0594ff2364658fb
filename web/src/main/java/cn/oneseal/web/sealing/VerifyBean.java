package cn.oneseal.web.sealing;

import cn.oneseal.document.preview.Preview;
import cn.oneseal.document.verify.Finding;
import cn.oneseal.document.verify.Judgement;
import cn.oneseal.document.verify.SealedFacts;
import cn.oneseal.document.verify.Verdict;
import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.DocumentLine;
import cn.oneseal.sealing.DocumentReading;
import cn.oneseal.sealing.verification.VerificationService;
import cn.oneseal.web.Pages;
import cn.oneseal.web.ShowsRefusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Whether a document is genuine, and what the register knows of a number. */
@Named("verification")
@RequestScoped
public class VerifyBean {

  @Inject private VerificationService verification;
  @Inject private DocumentReading documents;

  private Part document;
  private String name;
  private String number;
  private Judgement judgement;
  private DocumentLine registered;
  private List<String> pages = List.of();
  private boolean looked;

  /** Looks a number up that the address names. */
  @ShowsRefusals
  public void load() {
    if (number != null) {
      find();
    }
  }

  /** Judges what was uploaded. */
  @ShowsRefusals
  public void judge() throws IOException {
    if (document == null) {
      throw Refusal.of("required").onField("document");
    }
    name = document.getSubmittedFileName();
    byte[] content = content();
    judgement = verification.verify(content);
    pages = judgement.verdict() == Verdict.INVALID ? List.of() : drawn(content);
    registered =
        judgement.verdict() == Verdict.INVALID
            ? null
            : judgement
                .facts()
                .map(facts -> facts.facts().get("number"))
                .flatMap(verification::lookup)
                .orElse(null);
  }

  /** Draws the uploaded file itself, as it says nothing that the register would have to add. */
  private static List<String> drawn(byte[] content) {
    return Preview.of(content).stream()
        .flatMap(preview -> preview.pages().stream())
        .map(page -> page.svg().getBytes(StandardCharsets.UTF_8))
        .map(Base64.getEncoder()::encodeToString)
        .toList();
  }

  private byte[] content() throws IOException {
    try (InputStream content = document.getInputStream()) {
      if (document.getSize() > VerificationService.LARGEST) {
        throw Refusal.of("file-too-large", VerificationService.LARGEST >> 20).onField("document");
      }
      return content.readAllBytes();
    } finally {
      document.delete();
    }
  }

  /** Looks up what the register knows of a number. */
  @ShowsRefusals
  public void find() {
    registered = verification.lookup(number).orElse(null);
    looked = true;
  }

  /** Returns the verdict in words. */
  public String getWords() {
    return judgement.message(Pages.locale());
  }

  /** Returns what was found, in words. */
  public String words(Finding finding) {
    return finding.message(Pages.locale());
  }

  /** Returns what is wrong. */
  public List<Finding> getFailures() {
    return findings(Finding.Level.FAILED);
  }

  /** Returns what was looked at and is right or worth knowing. */
  public List<Finding> getOthers() {
    return judgement.findings().stream()
        .filter(finding -> finding.level() != Finding.Level.FAILED)
        .toList();
  }

  private List<Finding> findings(Finding.Level level) {
    return judgement.findings().stream().filter(finding -> finding.level() == level).toList();
  }

  /** Returns what the document says of itself, or null. */
  public SealedFacts getFacts() {
    return judgement == null ? null : judgement.facts().orElse(null);
  }

  /** Returns whether the caller may see the registered document itself. */
  public boolean isOpen() {
    return registered != null && documents.mayRead(registered.id());
  }

  /** Returns the pages of the uploaded file, SVG as Base64; none of an invalid or foreign one. */
  public List<String> getPages() {
    return pages;
  }

  public Judgement getJudgement() {
    return judgement;
  }

  public DocumentLine getRegistered() {
    return registered;
  }

  /** Returns whether a number was looked up. */
  public boolean isLooked() {
    return looked;
  }

  /** Returns the name of the file that was judged. */
  public String getName() {
    return name;
  }

  public Part getDocument() {
    return document;
  }

  public void setDocument(Part uploaded) {
    document = uploaded;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String entered) {
    number = entered;
  }
}
