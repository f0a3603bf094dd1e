# One image a service: docker build --build-arg SERVICE=programs-service .
# It packs what `./mvnw package` has built, so that an image holds the very files that were tested.
FROM eclipse-temurin:25-jre
ARG SERVICE
LABEL org.opencontainers.image.title="Selaras ${SERVICE}" \
      org.opencontainers.image.licenses="Apache-2.0"

# What changes seldom comes first, so that a new version of our code is one small layer.
COPY ${SERVICE}/target/quarkus-app/lib/ /app/lib/
COPY ${SERVICE}/target/quarkus-app/quarkus/ /app/quarkus/
COPY ${SERVICE}/target/quarkus-app/quarkus-run.jar /app/
COPY ${SERVICE}/target/quarkus-app/app/ /app/app/

WORKDIR /app
# A number and no name: Kubernetes can then see that it is not root.
USER 10001:10001
ENV QUARKUS_HTTP_HOST=0.0.0.0 QUARKUS_HTTP_PORT=8080
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=120s --retries=12 \
  CMD curl -fsS http://localhost:8080/q/health/ready || exit 1
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/quarkus-run.jar"]
