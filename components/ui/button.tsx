import type { ComponentProps, MouseEvent } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";
import { VisuallyHidden } from "./visually-hidden";

export type ButtonLook = {
  variant?: "primary" | "secondary" | "subtle" | "danger" | undefined;
  size?: "normal" | "small" | undefined;
  wide?: boolean | undefined;
  icon?: IconName | undefined;
  iconEnd?: IconName | undefined;
  /** Shows the icon alone; the children stay as its name. */
  iconOnly?: boolean | undefined;
};

type ButtonProps = ButtonLook &
  Omit<ComponentProps<"button">, "style"> & {
    /** Waiting for an answer: keeps its width and its focus, and does nothing when pressed again. */
    bezig?: boolean | undefined;
    bezigLabel?: string | undefined;
  };

const variantClass = {
  primary: "utrecht-button--primary-action ui-button--primary",
  secondary: "utrecht-button--secondary-action ui-button--secondary",
  subtle: "utrecht-button--subtle ui-button--subtle",
  danger: "utrecht-button--primary-action utrecht-button--danger",
};

export function buttonClass({ variant = "secondary", size, wide, iconOnly }: ButtonLook): string {
  return classNames(
    "utrecht-button ui-button",
    variantClass[variant],
    size === "small" && "ui-button--small",
    wide && "ui-button--wide",
    iconOnly && "ui-button--icon-only",
  );
}

export function ButtonContent({ icon, iconEnd, iconOnly, children }: ButtonLook & ComponentProps<"span">) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {iconOnly ? <VisuallyHidden>{children}</VisuallyHidden> : <span>{children}</span>}
      {iconEnd && <Icon name={iconEnd} />}
    </>
  );
}

function ignore(event: MouseEvent) {
  event.preventDefault();
}

export function Button({
  variant,
  size,
  wide,
  icon,
  iconEnd,
  iconOnly,
  bezig,
  bezigLabel = "Bezig",
  type = "button",
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classNames(buttonClass({ variant, size, wide, iconOnly }), className)}
      onClick={bezig ? ignore : onClick}
      {...(bezig && { "aria-disabled": true, "aria-busy": true })}
    >
      <ButtonContent icon={icon} iconEnd={iconEnd} iconOnly={iconOnly}>
        {children}
      </ButtonContent>
      {bezig && (
        <span className="ui-button__dots">
          <i />
          <i />
          <i />
          <VisuallyHidden>{bezigLabel}</VisuallyHidden>
        </span>
      )}
    </button>
  );
}
