package cn.oneseal.web;

import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import org.primefaces.component.datatable.DataTable;

/**
 * Lists are read, not walked cell by cell: the keyboard goes from link to link, and no cell is a
 * target that its own link covers (WCAG 2.5.8).
 */
public class PlainTables implements SystemEventListener {

  @Override
  public boolean isListenerForSource(Object source) {
    return source instanceof DataTable;
  }

  @Override
  public void processEvent(SystemEvent event) {
    ((DataTable) event.getSource()).setCellNavigation(false);
  }
}
