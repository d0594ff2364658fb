package cn.oneseal.web.publicface.verify;

import cn.oneseal.document.preview.Preview;
import cn.oneseal.document.preview.PreviewPage;
import cn.oneseal.document.verify.Finding;
import cn.oneseal.document.verify.Judgement;
import cn.oneseal.document.verify.SealedFacts;
import cn.oneseal.document.verify.Verdict;
import cn.oneseal.publicface.PublicDocument;
import cn.oneseal.publicface.RegisterUnavailable;
import cn.oneseal.web.publicface.Face;
import cn.oneseal.web.publicface.Page;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The judgement of an uploaded document.
 *
 * @param name the file's name
 * @param judgement what the verifier found
 * @param recorded what the register says about it, if it knows it
 * @param pages its pages, drawn from the file itself; none of an invalid one
 * @param page the page it is shown on
 */
public record Result(
    String name,
    Judgement judgement,
    Optional<PublicDocument> recorded,
    List<Leaf> pages,
    Page page) {

  /** Keeps a copy. */
  public Result {
    pages = List.copyOf(pages);
  }

  /**
   * One page as it is shown.
   *
   * @param number its number, from 1
   * @param picture the address of its picture, which holds the picture itself
   * @param lines what is written on it
   */
  public record Leaf(int number, String picture, List<String> lines) {

    /** Keeps a copy. */
    public Leaf {
      lines = List.copyOf(lines);
    }
  }

  static Result of(Face face, Page page, String name, byte[] document) {
    Instant now = face.trusted().now();
    Judgement judgement;
    Optional<PublicDocument> recorded = Optional.empty();
    try {
      judgement = face.trusted().verifier().verify(document, face.register(), now);
      if (judgement.verdict() != Verdict.INVALID) {
        recorded = judgement.facts().flatMap(facts -> face.register().signed(facts.digest()));
      }
    } catch (RegisterUnavailable unavailable) {
      judgement = face.trusted().verifier().verify(document, now);
    }
    List<Leaf> pages = judgement.verdict() == Verdict.INVALID ? List.of() : draw(document);
    return new Result(name, judgement, recorded, pages, page);
  }

  private static List<Leaf> draw(byte[] document) {
    List<PreviewPage> pages = Preview.of(document).map(Preview::pages).orElse(List.of());
    return java.util.stream.IntStream.range(0, pages.size())
        .mapToObj(i -> new Leaf(i + 1, picture(pages.get(i).svg()), pages.get(i).lines()))
        .toList();
  }

  private static String picture(String svg) {
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  /** Returns the verdict's code. */
  public String verdict() {
    return judgement.verdict().name();
  }

  /** Returns the verdict in words. */
  public String message() {
    return judgement.message(page.locale());
  }

  /** Returns what is wrong, in words. */
  public List<String> failed() {
    return words(Finding.Level.FAILED);
  }

  /** Returns what is worth knowing, in words. */
  public List<String> notes() {
    return words(Finding.Level.NOTE);
  }

  /** Returns what is as it must be, in words. */
  public List<String> passed() {
    return words(Finding.Level.PASSED);
  }

  private List<String> words(Finding.Level level) {
    return judgement.findings().stream()
        .filter(finding -> finding.level() == level)
        .map(finding -> finding.message(page.locale()))
        .toList();
  }

  /** Returns what the document says about itself, or null. */
  public SealedFacts facts() {
    return judgement.facts().orElse(null);
  }

  /** Returns a fact that the document says about itself, or an empty text. */
  public String fact(String key) {
    return judgement.facts().map(facts -> facts.facts().getOrDefault(key, "")).orElse("");
  }

  /** Returns what the register says, or null. */
  public PublicDocument document() {
    return recorded.orElse(null);
  }

  /** Returns whether the document is not the one that was asked for. */
  public boolean another() {
    return !page.id().isEmpty()
        && judgement.verdict() != Verdict.INVALID
        && !page.id().equals(fact("number"))
        && !page.id().equals(fact("identifier"))
        && recorded
            .map(one -> !page.id().equals(one.number()) && !page.id().equals(one.identifier()))
            .orElse(true);
  }
}
