# The service: one file, the models, the planners' page, the description of its routes. Built with
#   docker build --tag puntual .
# and on a runtime with a shell inside, to look around in:
#   docker build --tag puntual --build-arg RUNTIME_IMAGE=docker.io/library/node:24-bookworm-slim .
ARG BUILD_IMAGE=docker.io/library/node:24-bookworm-slim
ARG RUNTIME_IMAGE=gcr.io/distroless/nodejs24-debian12:nonroot

FROM ${BUILD_IMAGE} AS build
WORKDIR /src
# Packages are installed anew only when the lock file changes.
COPY package.json package-lock.json .npmrc ./
COPY web/package.json web/
COPY build/packages/package.json build/packages/
RUN npm ci
COPY LICENSE tsconfig.json ./
COPY build build
COPY docs/openapi.json docs/
COPY models models
COPY src src
COPY web web
# The source map would bring the sources.
RUN npm run build:server && rm dist/server/*.map && mkdir /data

# V8's code beside the server halves the time of its start, but only in the very Node.js that made it: so the one that
# will run makes it.
FROM ${RUNTIME_IMAGE} AS warm
USER 0
ENV PATH=/nodejs/bin:/usr/local/bin:/usr/bin:/bin
COPY --from=build /src/build/warm-up.ts /src/build/keep-code.cjs /warm-up/
COPY --from=build /src/dist/server /app
RUN ["node", "/warm-up/warm-up.ts", "/app/puntual-server.cjs"]

FROM ${RUNTIME_IMAGE}
# Node.js is in /nodejs/bin of a distroless image, in /usr/local/bin of the others.
ENV PATH=/nodejs/bin:/usr/local/bin:/usr/bin:/bin \
    HOST=0.0.0.0 \
    PORT=8080
COPY --from=warm /app /app
# A volume here, named by PUNTUAL_DATA_DIR, belongs to who writes to it.
COPY --from=build --chown=65532:65532 /data /data
WORKDIR /app
# A number, as Kubernetes knows of a name not whether it is root.
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["node", "/app/puntual-server.cjs"]
# Its version, revision and source are labels that whoever builds it gives; deploy/release does.
LABEL org.opencontainers.image.title="Puntual" \
      org.opencontainers.image.description="Forecasts flight delays" \
      org.opencontainers.image.licenses="MIT"
