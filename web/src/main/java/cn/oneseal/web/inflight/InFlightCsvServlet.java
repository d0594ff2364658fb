package cn.oneseal.web.inflight;

import cn.oneseal.inflight.InFlightService;
import cn.oneseal.web.FileAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives the list of cases in flight of a handover to a party, for spreadsheets. */
@WebServlet("/inflight/csv")
public class InFlightCsvServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient InFlightService inFlight;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FileAnswer.send(request, response, inFlight::csv);
  }
}
