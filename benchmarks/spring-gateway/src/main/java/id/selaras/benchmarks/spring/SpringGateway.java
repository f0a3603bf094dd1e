package id.selaras.benchmarks.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Routes `/api/**` with a token check, all by configuration: see `application.yaml`.
@SpringBootApplication
public class SpringGateway {
    public static void main(String[] arguments) {
        SpringApplication.run(SpringGateway.class, arguments);
    }
}
