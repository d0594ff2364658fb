package cn.oneseal.publicface;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A published service guide.
 *
 * @param id its key
 * @param body the body that implements the item by it
 * @param edition its number, from 1
 * @param from its first day
 * @param to its last day, or null
 * @param coming whether its first day is yet to come
 * @param statutory the term of the law
 * @param promised the promised term
 * @param visits how often an applicant must come
 * @param fee whether there is a fee
 * @param texts what it says in words, by field
 * @param materials what must be handed in, in order
 * @param steps the procedure, in order
 */
public record PublicGuide(
    long id,
    String body,
    int edition,
    LocalDate from,
    LocalDate to,
    boolean coming,
    Term statutory,
    Term promised,
    int visits,
    boolean fee,
    Map<String, String> texts,
    List<Material> materials,
    List<Step> steps) {

  /** Keeps copies. */
  public PublicGuide {
    texts = Map.copyOf(texts);
    materials = List.copyOf(materials);
    steps = List.copyOf(steps);
  }

  /** Returns the same guide with what it says. */
  PublicGuide with(Map<String, String> said, List<Material> handedIn, List<Step> procedure) {
    return new PublicGuide(
        id, body, edition, from, to, coming, statutory, promised, visits, fee, said, handedIn,
        procedure);
  }

  /**
   * A length of time.
   *
   * @param amount how many
   * @param unit of what, a code
   */
  public record Term(int amount, String unit) {}

  /** One material; anything but the name may be null. */
  public record Material(
      String name,
      String need,
      String form,
      Integer copies,
      String source,
      String basis,
      String standard) {}

  /** One step of the procedure; anything but the name may be null. */
  public record Step(String kind, String name, String responsible, Term term, String basis) {}
}
