import Fastify from "fastify";
import { predictSchema } from "../../src/service/routes/predict.ts";

/** The yardstick of the service: Fastify, the same JSON schemas, a constant for an answer, no log. */
const { body, response } = predictSchema;
const app = Fastify();
app.post("/predict", { schema: { body, response: { 200: response[200] } } }, () => ({ predict: [0] }));
await app.listen({ host: "127.0.0.1", port: Number(process.argv[2]) });
