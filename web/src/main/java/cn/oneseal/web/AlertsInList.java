package cn.oneseal.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.primefaces.component.messages.Messages;
import org.primefaces.component.messages.MessagesRenderer;

/**
 * Messages as a list of alerts. PrimeFaces makes each line of the list itself an alert, which is
 * then no line of a list any more (WCAG 1.3.1); here the alert stands in the line.
 */
public class AlertsInList extends MessagesRenderer {

  private static final String LINE = "li";
  private static final String ALERT = "div";

  @Override
  protected void encodeMessage(
      ResponseWriter writer, Messages messages, FacesMessage message, String style, boolean escape)
      throws IOException {
    super.encodeMessage(new InLine(writer), messages, message, style, escape);
  }

  /** What is written of the line's role falls to the alert opened within it. */
  private static final class InLine extends ResponseWriterWrapper {

    InLine(ResponseWriter writer) {
      super(writer);
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
      super.startElement(name, component);
      if (name.equals(LINE)) {
        super.startElement(ALERT, component);
      }
    }

    @Override
    public void endElement(String name) throws IOException {
      if (name.equals(LINE)) {
        super.endElement(ALERT);
      }
      super.endElement(name);
    }
  }
}
