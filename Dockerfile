# One image a service: docker build --build-arg SERVICE=programs-service .
# It packs what `./mvnw package` has built, so that an image holds the very files that were tested.
FROM eclipse-temurin:25-jre
ARG SERVICE
ARG VERSION=1.0.0-SNAPSHOT
ARG REVISION=unknown
# off: no cache of loaded and linked classes is made; the image is smaller and starts more slowly.
ARG AOT=on
LABEL org.opencontainers.image.title="Selaras ${SERVICE}" \
      org.opencontainers.image.description="Finds where the agencies of a city do the same poverty work side by side" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.licenses="Apache-2.0"

# What changes seldom comes first, so that a new version of our code is one small layer.
COPY ${SERVICE}/target/quarkus-app/lib/ /app/lib/
COPY ${SERVICE}/target/quarkus-app/quarkus/ /app/quarkus/
COPY ${SERVICE}/target/quarkus-app/quarkus-run.jar /app/
COPY ${SERVICE}/target/quarkus-app/app/ /app/app/

WORKDIR /app
# Small objects and one collector thread: the training must use the same ones as the service.
ENV SELARAS_JVM="-XX:+UseSerialGC -XX:+UseCompactObjectHeaders"
COPY containers/train-aot containers/start /opt/selaras/
RUN if [ "$AOT" = on ]; then /opt/selaras/train-aot /app/app.aot $SELARAS_JVM; fi

# A number and no name: Kubernetes can then see that it is not root.
USER 10001:10001
ENV QUARKUS_HTTP_HOST=0.0.0.0 QUARKUS_HTTP_PORT=8080 QUARKUS_LOG_CONSOLE_JSON_ENABLED=true
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=120s --retries=12 \
  CMD curl -fsS http://localhost:8080/q/health/ready || exit 1
ENTRYPOINT ["/opt/selaras/start"]
