package cn.oneseal.web.catalogue;

import cn.oneseal.calendar.TermUnit;
import cn.oneseal.catalogue.CatalogueFilter;
import cn.oneseal.catalogue.ItemKind;
import cn.oneseal.catalogue.guide.GuideField;
import cn.oneseal.catalogue.guide.GuideMaterial;
import cn.oneseal.catalogue.guide.StepKind;
import cn.oneseal.catalogue.guide.Term;
import cn.oneseal.web.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the forms of the catalogue choose from, and how its values read in words. */
@Named("guideWords")
@ApplicationScoped
public class GuideWords {

  private static final String TEXTS = "catalogueText";

  /** Returns a value of a guide as the reader reads it; empty for nothing. */
  public String say(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Term term) {
      return term.amount() == 0
          ? Pages.text(TEXTS, "on-the-spot")
          : Pages.text(TEXTS, "term." + term.unit(), Integer.toString(term.amount()));
    }
    if (value instanceof LocalDate day) {
      return Pages.day(day);
    }
    if (value instanceof Boolean yes) {
      return Pages.text("m", yes ? "yes" : "no");
    }
    if (value instanceof Map<?, ?> row) {
      return row.values().stream()
          .filter(Objects::nonNull)
          .map(this::say)
          .collect(Collectors.joining("；"));
    }
    if (value instanceof StepKind kind) {
      return Pages.text("words", "stepKind." + kind);
    }
    return value instanceof Enum<?> chosen ? word(chosen) : value.toString();
  }

  private static String word(Enum<?> chosen) {
    String name = chosen.getDeclaringClass().getSimpleName();
    return Pages.text(
        TEXTS, Character.toLowerCase(name.charAt(0)) + name.substring(1) + "." + chosen);
  }

  /** Returns the fields in words, in the order that guides print them. */
  public List<GuideField> getFields() {
    return List.of(GuideField.values());
  }

  public TermUnit[] getUnits() {
    return TermUnit.values();
  }

  public GuideMaterial.Need[] getNeeds() {
    return GuideMaterial.Need.values();
  }

  public GuideMaterial.Form[] getForms() {
    return GuideMaterial.Form.values();
  }

  public GuideMaterial.Source[] getSources() {
    return GuideMaterial.Source.values();
  }

  public StepKind[] getStepKinds() {
    return StepKind.values();
  }

  public ItemKind[] getKinds() {
    return ItemKind.values();
  }

  public CatalogueFilter.Origin[] getOrigins() {
    return CatalogueFilter.Origin.values();
  }

  public CatalogueFilter.Papers[] getPapers() {
    return CatalogueFilter.Papers.values();
  }
}
