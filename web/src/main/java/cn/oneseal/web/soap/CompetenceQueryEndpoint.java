package cn.oneseal.web.soap;

import cn.oneseal.catalogue.CompetenceQueryBean;
import cn.oneseal.catalogue.contract.v1.CompetenceQueryV1;
import cn.oneseal.catalogue.contract.v1.CompetenceV1;
import cn.oneseal.catalogue.contract.v1.ItemV1;
import jakarta.ejb.EJB;
import jakarta.jws.WebService;
import java.time.LocalDate;
import java.util.List;

/** {@code /services/v1/competence}: who holds the power over which item on which day (R2). */
@WebService(
    serviceName = "CompetenceQueryV1",
    portName = "CompetenceQueryV1Port",
    targetNamespace = CompetenceQueryV1.NAMESPACE,
    endpointInterface = "cn.oneseal.catalogue.contract.v1.CompetenceQueryV1")
public class CompetenceQueryEndpoint implements CompetenceQueryV1 {

  @EJB private CompetenceQueryBean query;

  @Override
  public List<ItemV1> listItems(LocalDate asOf) {
    return SoapFaults.around(() -> query.listItems(asOf));
  }

  @Override
  public CompetenceV1 competence(long itemId, LocalDate onDate) {
    return SoapFaults.around(() -> query.competence(itemId, onDate));
  }
}
