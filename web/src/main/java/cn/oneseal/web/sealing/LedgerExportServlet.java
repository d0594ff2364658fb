package cn.oneseal.web.sealing;

import cn.oneseal.refusal.Refusal;
import cn.oneseal.sealing.ledger.LedgerService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Gives the whole ledger as a file that anyone can follow, part by part. */
@WebServlet("/sealing/ledger-export")
public class LedgerExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient LedgerService ledger;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<String> lines;
    try {
      lines = ledger.exportAnchors();
    } catch (Refusal refusal) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"ledger.txt\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "private, no-store");
    PrintWriter out = response.getWriter();
    lines.forEach(line -> out.print(line + "\n"));
    long position = 0;
    for (List<String> part = ledger.exportLinks(position);
        !part.isEmpty();
        part = ledger.exportLinks(position)) {
      part.forEach(line -> out.print(line + "\n"));
      position += part.size();
    }
  }
}
