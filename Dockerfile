# The service: one bundled file, the models, the planners' page, the OpenAPI description. Build it with
#   docker build --tag puntual .
# or, to look around inside, on an image that has a shell:
#   docker build --tag puntual --build-arg RUNTIME_IMAGE=docker.io/library/node:24-bookworm-slim .
ARG BUILD_IMAGE=docker.io/library/node:24-bookworm-slim
ARG RUNTIME_IMAGE=gcr.io/distroless/nodejs24-debian12:nonroot

FROM ${BUILD_IMAGE} AS build
WORKDIR /src
# Packages are installed again only when the lock file changes.
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
# The source map contains the sources.
RUN npm run build:server && rm dist/server/*.map && mkdir /data

# V8's code cache beside the server halves its start-up time, but only in the same version of Node.js. So the image that
# will run the server creates it.
FROM ${RUNTIME_IMAGE} AS warm
USER 0
ENV PATH=/nodejs/bin:/usr/local/bin:/usr/bin:/bin
COPY --from=build /src/build/warm-up.ts /src/build/code-cache.cjs /warm-up/
COPY --from=build /src/dist/server /app
RUN ["node", "/warm-up/warm-up.ts", "/app/puntual-server.cjs"]

FROM ${RUNTIME_IMAGE}
# Node.js is in /nodejs/bin of distroless images, and in /usr/local/bin of others.
ENV PATH=/nodejs/bin:/usr/local/bin:/usr/bin:/bin \
    HOST=0.0.0.0 \
    PORT=8080
COPY --from=warm /app /app
# A volume mounted here, which PUNTUAL_DATA_DIR names, belongs to the user of the service.
COPY --from=build --chown=65532:65532 /data /data
WORKDIR /app
# A number, because Kubernetes cannot check whether a name is root.
USER 65532:65532
EXPOSE 8080
# V8 takes half of the container's memory for its heap, but makes the part for young objects very small in a small
# container: with this, a service of one process answers half as many requests again. Workers get options of their own.
ENTRYPOINT ["node", "--max-semi-space-size=8", "/app/puntual-server.cjs"]
# Version, revision and source are set by labels at build time, as deploy/release does.
LABEL org.opencontainers.image.title="Puntual" \
      org.opencontainers.image.description="Forecasts flight delays" \
      org.opencontainers.image.licenses="MIT"
