// Calls one operation of a contract: node client.js URL OPERATION 'JSON of the parameters'
// Name and password come from ONESEAL_USER and ONESEAL_PASSWORD. Prints the answer, or the fault, as JSON.
import soap from 'soap';

const [url, operation, parameters] = process.argv.slice(2);
const client = await soap.createClientAsync(`${url}?wsdl`);
client.setEndpoint(url);
client.setSecurity(new soap.BasicAuthSecurity(process.env.ONESEAL_USER, process.env.ONESEAL_PASSWORD));
try {
  const [answer] = await client[`${operation}Async`](JSON.parse(parameters ?? '{}'));
  console.log(JSON.stringify(answer));
} catch (failure) {
  const fault = failure.root?.Envelope?.Body?.Fault;
  if (!fault) {
    throw failure;
  }
  console.log(JSON.stringify({ code: fault.faultcode, message: fault.faultstring, detail: fault.detail }));
}
