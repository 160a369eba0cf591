import Fastify from "fastify";
import { predictSchema } from "../../src/service/routes/predict.ts";

/** The reference for benchmarks of the service: Fastify with the same JSON schemas, a constant answer and no log. */
const { body, response } = predictSchema;
const app = Fastify();
app.post("/predict", { schema: { body, response: { 200: response[200] } } }, () => ({ predict: [0] }));
await app.listen({ host: "127.0.0.1", port: Number(process.argv[2]) });
